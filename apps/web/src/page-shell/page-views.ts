import nunjucks from 'nunjucks';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, Response } from 'express';
import { frontEndFiles, govukFolder, mojFolder, webFolder } from './front-end-files.js';
import { pathTo, paths } from './paths.js';

const navigation = [
  { text: 'Breach risk', href: paths.breachRisk.path },
  { text: 'Advice waiting', href: paths.adviceWaiting.path },
  { text: 'Imports', href: paths.imports.path },
  { text: 'Problems', href: paths.problems.path },
  { text: 'Clock', href: paths.clock.path },
  { text: 'Work out the dates', href: paths.workOutTheDates.path },
];

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

/** What every page shows around its content: where one is. */
function aboutPage(request: Request, response: Response, next: NextFunction): void {
  response.locals['navigation'] = navigation.map((item) => ({
    ...item,
    active: request.path === item.href || request.path.startsWith(`${item.href}/`),
  }));
  next();
}

/** Lets the application answer with pages. */
export function usePages(app: NestExpressApplication): void {
  useTemplates(app);
  useAssets(app);
  app.use(aboutPage);
}
