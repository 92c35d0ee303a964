/// <reference types="astro/client" />

/** The slug of content/site.yaml; put in when scripts are bundled, as a browser cannot read the file. */
declare const SITE_SLUG: string;
