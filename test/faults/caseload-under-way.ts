import { addDays, type IsoDate } from '#libs/statutory-rules';
import { z } from 'zod';
import { eventually } from '../support/eventually.js';
import { untilSettled } from '../support/recorded-caseload.js';
import type { RunningSystem } from '../support/running-system.js';
import type { Random } from '../support/seeded-random.js';
import type { ServiceClient } from '../support/service-client.js';
import { childOf, returnOf } from './children-return.js';
import { enterDecision } from './enter-decision.js';

const FIRST_DAY = '2016-03-01';
/** Six weeks and a day: what was asked for today has then passed. */
const DAYS_UNTIL_PASSED = 43;
const DAYS_SET_BACK = 50;
/** Somebody who tries again and again has this much patience with a service that is being killed. */
const PATIENCE = { withinMs: 90_000, everyMs: 100 };

/** A fact that the service said it has: from then on it may not be lost. */
export interface AcceptedFact {
  readonly factId: string;
  readonly receiptId: string;
}

/** A decision that the page said was entered. */
export interface EnteredDecision {
  readonly reference: string;
  readonly on: IsoDate;
}

/** A case of the caseload under way, and the request for advice that an errand is about. */
export interface CaseAtHand {
  readonly caseId: string;
  readonly reference: string;
  readonly upn: string;
}

/** What people and other systems do while the service is being disturbed. */
export const errandKinds = ['return', 'fact', 'late-fact', 'decision', 'day'] as const;
export type ErrandKind = (typeof errandKinds)[number];

/** Something that somebody wants of the service, and asks for until it is taken in. */
export interface Errand {
  readonly about: CaseAtHand | undefined;
  /** The request for advice, where the errand brings one. */
  readonly adviceId: string;
  readonly on: IsoDate;
  /** Asks until it is taken in; asked again, it must change nothing. */
  go(): Promise<void>;
}

const receipt = z.object({ id: z.string() });
const decided = `exists (select from history_entry h where h.case_id = c.id
  and h.event_type = 'decision-to-assess-notified')`;
const casesSql = (which: string): string => `
  select c.id as "caseId", c.reference, p.upn from case_file c
    join person p on p.authority_id = c.authority_id and p.case_id = c.id
  where exists (select from history_entry h where h.case_id = c.id and h.event_type = 'request-received')
    and ${which} order by c.reference`;

/** A small caseload that is worked on all the time: returns, facts, decisions and days. */
export class Caseload {
  readonly accepted = new Map<string, AcceptedFact>();
  readonly entered: EnteredDecision[] = [];
  today: IsoDate = FIRST_DAY;
  /** The last day that was ever shown. */
  latest: IsoDate = FIRST_DAY;
  private children = 0;
  private facts = 0;

  constructor(
    readonly system: RunningSystem,
    readonly client: ServiceClient,
    private readonly random: Random,
  ) {}

  /** So many children of a first return, whole before anything is disturbed. */
  async begin(children: number): Promise<void> {
    await this.aReturn(children).go();
    await untilSettled(this.system);
  }

  async errand(kind: ErrandKind): Promise<Errand> {
    this.today = await this.dayShown();
    switch (kind) {
      case 'return':
        return this.aReturn(2);
      case 'fact':
        return this.adviceAsked(await this.decidedCase(), this.today);
      case 'late-fact':
        return this.adviceAsked(await this.decidedCase(), addDays(this.today, -DAYS_UNTIL_PASSED));
      case 'decision':
        return this.decision(await this.undecidedCase());
      case 'day':
        return this.day(addDays(this.latest, DAYS_UNTIL_PASSED));
    }
  }

  /** The clock of the fictitious authority goes back to where it was weeks ago. */
  async setBack(): Promise<void> {
    await this.day(addDays(this.today, -DAYS_SET_BACK)).go();
  }

  /** All that was ever told has happened by then. */
  async showLatestDay(): Promise<void> {
    await this.day(addDays(this.latest, DAYS_UNTIL_PASSED)).go();
  }

  /** Advice that was asked for on a day, told by another system. */
  adviceAsked(about: CaseAtHand, on: IsoDate): Errand {
    const adviceId = `asked-${++this.facts}`;
    const data = { on, id: adviceId, service: 'educational-psychology' };
    return this.fact(about, 'ehc.advice-requested', data);
  }

  /** The answer to advice that was asked for. */
  adviceGiven({ about, adviceId, on }: Errand): Errand {
    if (about === undefined) throw new Error('This errand asked nobody for advice.');
    return this.fact(about, 'ehc.advice-received', { on, id: adviceId });
  }

  async decidedCase(): Promise<CaseAtHand> {
    return this.oneOf(await this.cases(decided));
  }

  private fact(about: CaseAtHand, type: string, data: { on: IsoDate; id: string }): Errand {
    const factId = `${type}/${data.id}`;
    const event = { specversion: '1.0', id: factId, source: 'case-system', type, data };
    const go = async (): Promise<void> => {
      const { status, body } = await eventually(async () => {
        const answer = await this.client.tell({ ...event, subject: about.reference });
        if (answer.status >= 500) throw new Error(`The fact was answered ${answer.status}.`);
        return answer;
      }, PATIENCE);
      if (status !== 202) throw new Error(`${factId}: ${status} ${JSON.stringify(body)}`);
      this.accepted.set(factId, { factId, receiptId: receipt.parse(body).id });
    };
    return { about, adviceId: data.id, on: data.on, go };
  }

  private aReturn(number: number): Errand {
    const first = this.children;
    this.children += number;
    const children = Array.from({ length: number }, (_, place) => childOf(first + place));
    const on = this.today;
    const file = returnOf(children, on);
    const go = async (): Promise<void> => {
      await eventually(() => this.client.handIn(file, { kind: 'sen2', asAt: on }), PATIENCE);
    };
    return { about: undefined, adviceId: '', on, go };
  }

  private decision(about: CaseAtHand): Errand {
    const on = this.today;
    const decision = { reference: about.reference, on };
    const go = async (): Promise<void> => {
      await eventually(() => enterDecision(this.system.url, decision), PATIENCE);
      if (!this.entered.some(({ reference }) => reference === about.reference)) {
        this.entered.push(decision);
      }
    };
    return { about, adviceId: '', on, go };
  }

  private day(on: IsoDate): Errand {
    const go = async (): Promise<void> => {
      await eventually(() => this.client.setDay(on), PATIENCE);
      this.today = on;
      if (on > this.latest) this.latest = on;
    };
    return { about: undefined, adviceId: '', on, go };
  }

  private async undecidedCase(): Promise<CaseAtHand> {
    const entered = new Set(this.entered.map(({ reference }) => reference));
    const cases = await this.cases(`not ${decided}`);
    return this.oneOf(cases.filter(({ reference }) => !entered.has(reference)));
  }

  /** A return sets the day to its own when it is read: until then nobody knows what day it will be. */
  private async dayShown(): Promise<IsoDate> {
    const shown = `select today_is::text as today from authority where today_is is not null
      and not exists (select from import_run where state in ('received', 'reading'))`;
    return eventually(async () => {
      const [row] = await this.system.asOwner<{ today: IsoDate }>(shown);
      if (row === undefined) throw new Error('A return is still to be read.');
      return row.today;
    }, PATIENCE);
  }

  /** The database may be away just now. */
  private async cases(which: string): Promise<CaseAtHand[]> {
    return eventually(() => this.system.asOwner<CaseAtHand>(casesSql(which)), PATIENCE);
  }

  private oneOf(cases: readonly CaseAtHand[]): CaseAtHand {
    const one = cases[this.random.whole(0, cases.length - 1)];
    if (one === undefined) throw new Error('There is no such case left.');
    return one;
  }
}
