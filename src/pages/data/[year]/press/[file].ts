import { getPressTexts } from '../../../../publish/press/getPressTexts.ts';
import { yearFileRoutes } from '../../../../report/getYears.ts';

interface TextRoute {
  readonly params: { readonly year: string; readonly file: string };
  readonly props: { readonly text: string };
}

export function getStaticPaths(): TextRoute[] {
  return yearFileRoutes().flatMap(({ params }) =>
    Array.from(getPressTexts(Number(params.year)), ([file, text]) => ({
      params: { ...params, file },
      props: { text },
    })),
  );
}

export function GET({ props }: TextRoute): Response {
  return new Response(props.text, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
}
