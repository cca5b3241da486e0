import { BadRequestException, ForbiddenException } from '@nestjs/common';

/** One thing wrong with a request, and where. */
export interface FieldFault {
  readonly path: string;
  readonly message: string;
}

/** A request with fields that can't be right; each is named with a sentence. */
export class FieldsError extends BadRequestException {
  constructor(readonly fields: readonly FieldFault[]) {
    super('Something in the request is not right. Each field is named below.');
  }
}

/** A request with fields that whoever sends it may not say; each is named with a sentence. */
export class ForbiddenFieldsError extends ForbiddenException {
  constructor(readonly fields: readonly FieldFault[]) {
    super(
      'Your credential does not allow all of this, so nothing was kept. Each field is named below.',
    );
  }
}
