import { Controller, PayloadTooLargeException, Render, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { ImportReader, ReceiveFile } from '#libs/imports';
import { pathTo, paths } from '../../../page-shell/paths.js';
import { Permissions } from '../../../page-shell/permissions.js';
import { Serves } from '../../../page-shell/serves.decorator.js';
import { shownAs } from '../../../page-shell/shown.view-model.js';
import { ThisAuthority } from '../../../page-shell/this-authority.js';
import { readPostedFile } from './posted-file.js';
import { readFileForm } from './receive-file.form.js';
import { emptyFileForm, importsView, type FileFormState } from './receive-file.view-model.js';

/** Takes in a return or a file of facts, and lists those that came before. */
@Controller()
export class ReceiveFileController {
  constructor(
    private readonly authority: ThisAuthority,
    private readonly imports: ImportReader,
    private readonly files: ReceiveFile,
    private readonly permissions: Permissions,
  ) {}

  @Serves(paths.imports)
  @Render('pages/imports/receive-file/receive-file.njk')
  async show() {
    return this.view(emptyFileForm());
  }

  @Serves(paths.receiveFile)
  async receive(@Req() request: Request, @Res() response: Response): Promise<void> {
    const { fields, bytes, discard } = await readPostedFile(request);
    const { asked, form } = readFileForm(fields, bytes !== null);
    if (asked === null || bytes === null) {
      discard();
      await this.showAgain(400, form, response);
      return;
    }
    try {
      const receivedBy = this.permissions.person();
      const { importId } = await this.files.receive(this.authority.number, {
        ...asked,
        receivedBy,
        bytes,
      });
      response.redirect(303, pathTo(paths.followImport, { id: importId }));
    } catch (error) {
      discard();
      if (!(error instanceof PayloadTooLargeException)) throw error;
      const fileError = { text: error.message, href: '#file' };
      await this.showAgain(413, { ...form, fileError }, response);
    }
  }

  private async showAgain(status: number, form: FileFormState, response: Response): Promise<void> {
    const view = await this.view(form);
    response.status(status).render('pages/imports/receive-file/receive-file.njk', view);
  }

  private async view(form: FileFormState) {
    return this.authority.ask(async (tx, authority) => ({
      ...importsView(await this.imports.runs(tx), form),
      shown: shownAs(authority),
    }));
  }
}
