import type { StorybookConfig } from '@storybook/web-components-vite';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  staticDirs: [
    { from: '../schemas/examples', to: '/examples' },
    // What the documentation links to and shows.
    { from: '../schemas', to: '/schemas' },
    { from: '../docs/images', to: '/images' },
    { from: '../LICENSE', to: '/LICENSE' },
    { from: '../dist/custom-elements.json', to: '/custom-elements.json' },
  ],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
};

export default config;
