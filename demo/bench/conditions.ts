import type { CDPSession } from 'playwright';

/** How many times slower the processor is made: about a cheap phone. */
export const SLOWDOWN = 4;
/** Slow 4G as Lighthouse has it; Chromium adds the wait to every request. */
export const NETWORK = { megabitsDown: 1.6, megabitsUp: 0.75, roundTripMs: 150 } as const;

const BYTES_PER_MEGABIT = 1_000_000 / 8;

/** Gives a page the processor and the network of somebody with little of both. */
export async function slowDown(session: CDPSession): Promise<void> {
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: NETWORK.roundTripMs,
    downloadThroughput: NETWORK.megabitsDown * BYTES_PER_MEGABIT,
    uploadThroughput: NETWORK.megabitsUp * BYTES_PER_MEGABIT,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
}
