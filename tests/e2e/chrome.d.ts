/** The extension interface, as what runs in the extension's own pages sees it. */
declare const chrome: typeof import('@wxt-dev/browser').browser;
