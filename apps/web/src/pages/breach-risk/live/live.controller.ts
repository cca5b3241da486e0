import { Controller, Sse, type MessageEvent } from '@nestjs/common';
import type { Observable } from 'rxjs';
import { paths } from '../../../page-shell/paths.js';
import { ServesBy } from '../../../page-shell/serves.decorator.js';
import { ThisAuthority } from '../../../page-shell/this-authority.js';
import { LiveChanges } from './live-changes.js';

/** The stream that an open breach-risk page follows. */
@Controller()
export class LiveController {
  constructor(
    private readonly authority: ThisAuthority,
    private readonly changes: LiveChanges,
  ) {}

  @ServesBy(paths.breachRiskLive, Sse(paths.breachRiskLive.path))
  follow(): Observable<MessageEvent> {
    return this.changes.of(this.authority.number);
  }
}
