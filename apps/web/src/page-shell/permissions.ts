import { Injectable } from '@nestjs/common';
import type { Permission } from './paths.js';

/**
 * Who may do what. Until people sign in, everyone on this machine holds every permission: the
 * service refuses to listen anywhere else, and shows fictitious people only.
 */
@Injectable()
export class Permissions {
  /** Whether the person who asks holds a permission. */
  holds(_permission: Permission): boolean {
    return true;
  }

  /** Who is asking, as the history records it. */
  person(): string {
    return 'someone at this computer';
  }
}
