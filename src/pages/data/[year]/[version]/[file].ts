import { yearFileRoutes } from '../../../../report/getYears.ts';
import { hashText } from '../../../../report/hashText.ts';
import { getVersions } from '../../../../report/versions/getVersions.ts';
import { versionFiles } from '../../../../report/versions/versionPath.ts';

/** A file of a version that can be cited: at an address, and of bytes, that never change. */
interface VersionRoute {
  readonly params: { readonly year: string; readonly version: string; readonly file: string };
  readonly props: { readonly text: string };
}

export function getStaticPaths(): VersionRoute[] {
  return yearFileRoutes().flatMap(({ params }) =>
    getVersions(Number(params.year)).flatMap(({ version, text }) => {
      const route = (file: string, content: string): VersionRoute => ({
        params: { ...params, version: `v${version}`, file },
        props: { text: content },
      });
      // Two spaces part hash and name in a list that sha256sum --check reads.
      const checksums = `${hashText(text)}  ${versionFiles.edition}\n`;
      return [route(versionFiles.edition, text), route(versionFiles.checksums, checksums)];
    }),
  );
}

export function GET({ props }: VersionRoute): Response {
  return new Response(props.text);
}
