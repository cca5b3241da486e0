import { isRealDate } from '#libs/statutory-rules';
import { type ElementNode, asReturned, valueIn } from '../reading/element-node.js';
import type { Sen2Person } from '../sen2-item.js';
import { type Identity, personKeyOf } from './person-key.js';

/** Who the person is, as far as the return says. */
export function identityOf(person: ElementNode): Identity {
  return {
    upn: valueIn(person, 'UPN')?.toUpperCase() ?? null,
    uln: valueIn(person, 'UniqueLearnerNumber'),
    surname: valueIn(person, 'Surname'),
    forename: valueIn(person, 'Forename'),
    birthDate: valueIn(person, 'PersonBirthDate'),
  };
}

/** The record of a person, with the whole element as it came. */
export function personRecord(person: ElementNode): Sen2Person {
  const identity = identityOf(person);
  const { surname, forename, birthDate, upn, uln } = identity;
  return {
    surname,
    forename,
    birthDate: birthDate !== null && isRealDate(birthDate) ? birthDate : null,
    sex: valueIn(person, 'Sex'),
    upn,
    uln,
    upnUnknown: valueIn(person, 'UPNunknown'),
    personKey: personKeyOf(identity),
    asReturned: asReturned(person),
  };
}
