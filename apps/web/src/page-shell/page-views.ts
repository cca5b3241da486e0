import nunjucks from 'nunjucks';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, Response } from 'express';
import { frontEndFiles, govukFolder, mojFolder, webFolder } from './front-end-files.js';
import { pathTo, paths, type ServedPath } from './paths.js';
import { Permissions } from './permissions.js';
import { isEverybodys, isEverybodysPage } from './served-at.js';

const navigation: readonly { readonly text: string; readonly served: ServedPath }[] = [
  { text: 'Breach risk', served: paths.breachRisk },
  { text: 'Advice waiting', served: paths.adviceWaiting },
  { text: 'E-mails', served: paths.emails },
  { text: 'Imports', served: paths.imports },
  { text: 'Problems', served: paths.problems },
  { text: 'Clock', served: paths.clock },
  { text: 'Work out the dates', served: paths.workOutTheDates },
];

/** Where the name of the service leads, and what stands above a page: the calculator shows nobody's case. */
const ofAuthority = {
  home: paths.home.path,
  phase: 'This service shows fictitious people only, because nobody signs in yet.',
};
const ofEverybody = {
  home: paths.workOutTheDates.path,
  phase: 'This calculator keeps nothing that you enter. It is help, and not legal advice.',
};

/** Templates are nunjucks, named from the folder of the web app; everything in them is escaped. */
function useTemplates(app: NestExpressApplication): void {
  const views = nunjucks.configure([webFolder, govukFolder, mojFolder], {
    autoescape: true,
    trimBlocks: true,
    lstripBlocks: true,
  });
  views.addGlobal('paths', paths);
  views.addGlobal('pathTo', pathTo);
  views.express(app.getHttpAdapter().getInstance());
  app.setViewEngine('njk');
}

/** Files of the design systems and our own, read once when the service starts. */
function useAssets(app: NestExpressApplication): void {
  const files = frontEndFiles();
  app.use('/assets', (request: Request, response: Response, next: NextFunction) => {
    const file = files.get(request.path.slice(1));
    if (file === undefined || request.method !== 'GET') {
      next();
      return;
    }
    response.setHeader('Cache-Control', 'no-cache');
    response.type(file.type).send(file.text);
  });
}

/** What every page shows around its content: where one is, and where one may go. */
function aboutPage({ path }: Request, response: Response, permissions: Permissions): void {
  const isPublic = isEverybodysPage(path);
  const offered = navigation.filter(({ served }) =>
    isPublic ? isEverybodys(served) : permissions.holds(served.permission),
  );
  const items = offered.map(({ text, served: { path: href } }) => ({
    text,
    href,
    active: path === href || path.startsWith(`${href}/`),
  }));
  const around = isPublic ? ofEverybody : ofAuthority;
  Object.assign(response.locals, { navigation: items, isPublic, ...around });
}

/** Lets the application answer with pages. */
export function usePages(app: NestExpressApplication): void {
  useTemplates(app);
  useAssets(app);
  const permissions = app.get(Permissions);
  app.use((request: Request, response: Response, next: NextFunction) => {
    aboutPage(request, response, permissions);
    next();
  });
}
