import { msg, str } from '@lit/localize';
import type { SourceInfo, VisitorProfile } from '@kim-widgets/angebote';
import { chevronDownIcon, formatNumber, icon } from '@kim-widgets/ui';
import { renderWords, type ViewContext } from '@kim-widgets/views';
import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Chip } from './render-chips.js';

/** What a visitor may say about themselves to see what fits. */
export type Profile = Pick<VisitorProfile, 'age' | 'residenceStatus' | 'germanLevel'>;

/** What was said, each as a chip that takes it back. */
export function profileChips(
  profile: Profile,
  { language, term }: ViewContext,
  change: (profile: Profile) => void,
): Chip[] {
  const { age, residenceStatus, germanLevel } = profile;
  const chips: (Chip | undefined)[] = [
    age === undefined
      ? undefined
      : {
          id: 'age',
          label: { text: msg(str`${formatNumber(language, age)} Jahre alt`), lang: language },
          remove: () => change({ ...profile, age: undefined }),
        },
    residenceStatus === undefined
      ? undefined
      : {
          id: 'residence',
          label: term('residenceStatus', residenceStatus),
          remove: () => change({ ...profile, residenceStatus: undefined }),
        },
    germanLevel === undefined
      ? undefined
      : {
          id: 'level',
          label: term('germanLevels', germanLevel),
          remove: () => change({ ...profile, germanLevel: undefined }),
        },
  ];
  return chips.filter((chip) => chip !== undefined);
}

interface ProfileOptions {
  profile: Profile;
  vocabularies: SourceInfo['vocabularies'];
  change: (profile: Profile) => void;
}

function renderChoice(
  id: 'residenceStatus' | 'germanLevel',
  label: string,
  vocabulary: 'residenceStatus' | 'germanLevels',
  { profile, vocabularies, change }: ProfileOptions,
  { language, term }: ViewContext,
): TemplateResult {
  return html`<div class="field">
    <label for="profile-${id}">${label}</label>
    <span class="select small">
      <select
        class="input"
        id="profile-${id}"
        @change=${(event: Event) => {
          const { value } = event.target as HTMLSelectElement;
          change({ ...profile, [id]: value || undefined });
        }}
      >
        <option value="" ?selected=${!profile[id]}>${msg('keine Angabe')}</option>
        ${(vocabularies[vocabulary] ?? []).map(
          (one) =>
            html`<option value=${one.id} ?selected=${profile[id] === one.id}>
              ${renderWords(term(vocabulary, one.id), language)}
            </option>`,
        )}
      </select>
      ${icon(chevronDownIcon)}
    </span>
  </div>`;
}

/** Asks what offers ask for. It sorts a list and admits or refuses nobody. */
export function renderProfile(options: ProfileOptions, context: ViewContext): TemplateResult {
  const { profile, change } = options;
  return html`<details class="facet">
    <summary><span>${msg('Passt zu mir')}</span>${icon(chevronDownIcon)}</summary>
    <div class="profile">
      <p class="hint">
        ${msg('Das bleibt auf diesem Gerät. Es steht in keiner Adresse und niemand erfährt davon.')}
      </p>
      <div class="field">
        <label for="profile-age">${msg('Alter')}</label>
        <input
          class="input"
          id="profile-age"
          type="number"
          inputmode="numeric"
          min="0"
          max="120"
          autocomplete="off"
          .value=${live(profile.age === undefined ? '' : String(profile.age))}
          @change=${(event: Event) => {
            const { valueAsNumber } = event.target as HTMLInputElement;
            change({ ...profile, age: Number.isFinite(valueAsNumber) ? valueAsNumber : undefined });
          }}
        />
      </div>
      ${renderChoice('residenceStatus', msg('Aufenthalt'), 'residenceStatus', options, context)}
      ${renderChoice('germanLevel', msg('Mein Deutsch'), 'germanLevels', options, context)}
    </div>
  </details>`;
}
