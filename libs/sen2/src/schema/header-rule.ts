import { isLaNumber } from '../identifiers/la-number.js';
import { date, group, identifier, text } from './element-rule.js';

/** What the reader knows of the header of the return. */
export const headerRule = group({
  CollectionDetails: group({ Collection: text, Year: text, ReferenceDate: date }),
  Source: group({
    SourceLevel: text,
    LEA: identifier(isLaNumber, 'la-number-wrong'),
    SoftwareCode: text,
    Release: text,
    SerialNo: text,
    DateTime: text,
  }),
});
