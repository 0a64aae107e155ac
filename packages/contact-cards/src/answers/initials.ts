import { initialsToChoose, isValid, type OfferDatabase } from '@kim-widgets/angebote';

/**
 * The letters by which offices divide people, to choose from.
 *
 * @param time of now, in milliseconds
 */
export function initialsOf(
  { contacts }: Pick<OfferDatabase, 'contacts'>,
  time: number,
): readonly string[] {
  const at = new Date(time);
  return initialsToChoose(
    contacts
      .filter((contact) => isValid(contact, at))
      .flatMap(({ responsibleFor }) => responsibleFor?.surnameInitials ?? []),
  );
}
