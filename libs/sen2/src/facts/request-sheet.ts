import type { EventType, IsoDate } from '#libs/statutory-rules';
import type { ProblemList } from '../problems/problem-list.js';
import { type ElementNode, childOf } from '../reading/element-node.js';
import type { Sen2Fact } from '../sen2-item.js';
import { type Dated, dateIn } from './dated.js';

/** What is being worked out of one request of one person. */
export class RequestSheet {
  readonly facts: Sen2Fact[] = [];
  readonly request: ElementNode;
  readonly assessment: ElementNode | null;
  readonly asAt: IsoDate;
  readonly problems: ProblemList;
  readonly received: Dated | null;
  /** What keeps this request apart from the person's others, in every return. */
  readonly key: string;

  constructor(request: ElementNode, asAt: IsoDate, problems: ProblemList) {
    this.request = request;
    this.assessment = childOf(request, 'Assessment');
    this.asAt = asAt;
    this.problems = problems;
    this.received = dateIn(request, 'ReceivedDate', asAt);
    this.key = this.received?.on ?? 'undated';
  }

  /** Notes a legal act on its day. A step is noted once for a request, and again where `which` tells it apart. */
  record(
    type: EventType,
    { on, node }: Dated,
    data: Record<string, unknown> = {},
    which?: string,
  ): void {
    const id = [this.key, type, ...(which === undefined ? [] : [which])].join('/');
    if (this.facts.some((fact) => fact.id === id)) this.problems.at(node, 'event-repeated');
    else this.facts.push({ id, type, on, data, line: node.line });
  }

  dateIn(parent: ElementNode | null, name: string): Dated | null {
    return dateIn(parent, name, this.asAt);
  }
}
