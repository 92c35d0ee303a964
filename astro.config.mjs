import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import { listPages } from './src/publish/metadata/listPages.ts';
import { remarkChapterBlocks } from './src/reading/chapters/remarkChapterBlocks.ts';
import { lightPreload } from './src/reading/environment/lightPreload.ts';
import { oldestBrowsers } from './src/reading/environment/oldestBrowsers.ts';
import { readEnvironment } from './src/reading/environment/readEnvironment.ts';

// The same source serves a domain, a sub-path or a local disk server: both come from the environment.
const { site, base } = readEnvironment(process.env);

// What finds a figure by its number.
const findsNumbers =
  /\/src\/(?:quantities\/(?:decimal|grammar|isConversionOf|numberParts|numberToken|printNumber|quantity|readQuantity|readText|units)|features\/search\/(?:matchFigures|readNumbers)|report\/figureParts)\.ts$/;

// What nearly every page runs.
const isShared =
  /\/src\/features\/(?:browser\/(?:keptSettings|load|loadStyles|ownKey)|settings\/settings)\.ts$|preload-helper/;

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  i18n: {
    locales: ['zh', 'en'],
    defaultLocale: 'zh',
    routing: { prefixDefaultLocale: true, redirectToDefaultLocale: false },
  },
  integrations: [mdx(), listPages()],
  markdown: {
    // Smart punctuation would rewrite the report's own quotation marks and dashes.
    processor: unified({ gfm: false, smartypants: false, remarkPlugins: [remarkChapterBlocks] }),
    syntaxHighlight: false,
  },
  // The first paint of a chapter needs one request.
  build: {
    inlineStylesheets: 'always',
    // While the pictures of some pages are drawn, others are written.
    concurrency: 4,
  },
  security: {
    // Everything comes from this host; Pagefind needs WebAssembly, and scripts and styles in the page are named by their hash.
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "connect-src 'self'",
        "worker-src 'self'",
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
      ],
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
  vite: {
    plugins: [lightPreload(base)],
    environments: {
      client: {
        build: {
          rollupOptions: {
            output: {
              // Astro names a script by the file and the place it stands in, which every page would repeat.
              entryFileNames: ({ name }) => `_astro/${name.replace(/\.astro.*/, '')}.[hash].js`,
              // What comes together comes as one file, which compresses better than five.
              codeSplitting: {
                groups: [
                  { name: 'numbers', test: findsNumbers },
                  { name: 'shared', test: isShared },
                ],
              },
            },
          },
        },
      },
    },
    build: {
      // Without a target the bundler writes for the browsers of the last two years, in styles too.
      target: Object.entries(oldestBrowsers).map(([browser, version]) => `${browser}${version}`),
      // Scripts are files, so that a policy in a header need not name them by their hash.
      assetsInlineLimit: 0,
      rollupOptions: {
        // Astro marks each MDX page with a directive of its own, which the bundler warns of once a page and rightly drops.
        onwarn(warning, warn) {
          if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
        },
      },
    },
  },
  devToolbar: { enabled: false },
});
