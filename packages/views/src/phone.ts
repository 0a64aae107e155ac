/** German area codes of three digits (after the 0) and of two; nearly all others have four. */
const AREA_CODE =
  /^(?:30|40|69|89|1(?:5\d\d|6\d|7\d)|800|180\d|700|900|116|2(?:0[12389]|1[124]|2[18]|3[14]|[4-9]1)|3(?:[35]5|[3-9]1|4[05]|[6-9]5)|[4-8][1-9]1|9(?:06|[1-9]1))/;

/**
 * A number as people in Germany write and dial it: `+492214710310` → `0221 4710310`. Short numbers and
 * numbers abroad stay international.
 *
 * @param number E.164
 */
export function formatPhone(number: string): string {
  const national = /^\+49(\d{5,})$/.exec(number)?.[1];
  if (!national) return number;
  const area = AREA_CODE.exec(national)?.[0] ?? national.slice(0, 4);
  return `0${area} ${national.slice(area.length)}`;
}
