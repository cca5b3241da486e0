import { isLaNumber } from '../identifiers/la-number.js';
import { isUln } from '../identifiers/uln.js';
import { isUpn } from '../identifiers/upn.js';
import { isUrn } from '../identifiers/urn.js';
import {
  assessmentOutcomeCodes,
  ceaseReasonCodes,
  flagCodes,
  needCodes,
  requestOutcomeCodes,
  requestSourceCodes,
  reviewOutcomeCodes,
  settingCodes,
  sexCodes,
} from './codes.js';
import { date, group, identifier, oneOf, past, repeated, text } from './element-rule.js';

const flag = oneOf(flagCodes);
const authority = identifier(isLaNumber, 'la-number-wrong');
const urn = identifier(isUrn, 'urn-wrong');
const placement = {
  URN: urn,
  UKPRN: text,
  SENSetting: oneOf(settingCodes),
  SENSettingOther: text,
  PlacementRank: text,
  SENunitIndicator: text,
  ResourcedProvisionIndicator: text,
};

const namedPlan = repeated({
  StartDate: past,
  PlanRes: text,
  PlanWBP: text,
  PB: text,
  OA: text,
  DP: text,
  CeaseDate: past,
  CeaseReason: oneOf(ceaseReasonCodes),
  PlanDetail: repeated(placement),
});

const assessment = group({
  AssessmentOutcome: oneOf(assessmentOutcomeCodes),
  AssessmentOutcomeDate: past,
  AssessmentMediation: text,
  AssessmentTribunal: text,
  OtherMediation: text,
  OtherTribunal: text,
  Week20: flag,
  NamedPlan: namedPlan,
});

const activePlans = group({
  TransferLA: authority,
  ReviewMeeting: past,
  ReviewOutcome: oneOf(reviewOutcomeCodes),
  ReviewDraft: date,
  PhaseTransferDueDate: date,
  PhaseTransferFinalDate: date,
  LastReview: past,
  PlacementDetail: repeated({
    ...placement,
    EntryDate: date,
    LeavingDate: date,
    RES: text,
    WBP: text,
  }),
  SENneed: repeated({ SENtype: oneOf(needCodes), SENtypeRank: text }),
});

/** What the reader knows of a person in the return: SEN2 specification 1.2–1.3. */
export const personRule = repeated({
  Surname: text,
  Forename: text,
  PersonBirthDate: past,
  Sex: oneOf(sexCodes),
  Ethnicity: text,
  PostCode: text,
  UPN: identifier((upn) => isUpn(upn.toUpperCase()), 'upn-wrong'),
  UniqueLearnerNumber: identifier(isUln, 'uln-wrong'),
  UPNunknown: text,
  Requests: repeated({
    ReceivedDate: past,
    RequestSource: oneOf(requestSourceCodes),
    RYA: flag,
    RequestOutcomeDate: past,
    RequestOutcome: oneOf(requestOutcomeCodes),
    RequestMediation: flag,
    RequestTribunal: flag,
    Exported: authority,
    Assessment: assessment,
    ActivePlans: activePlans,
  }),
});
