import type { ComponentChildren } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { LanguageContext, useText } from '../../components/language';
import type { Options } from '../../components/options';
import { PolicyContext } from '../../components/policyContext';
import type { Text } from '../../measures/measure';
import { showLastTheme, showTheme } from './theme';
import { interfaceLanguage, useOptions } from './useOptions';
import { usePolicy } from './usePolicy';

showLastTheme();

/** One of the extension's own pages: its language, its colours, its title, and what it shows once the options are known. */
export function OwnPage({
  title,
  children,
}: {
  title: Text;
  children: (options: Options) => ComponentChildren;
}) {
  const options = useOptions();
  const policy = usePolicy();
  const language = options && interfaceLanguage(options);
  const theme = options?.theme;
  useLayoutEffect(() => {
    if (theme !== undefined) showTheme(theme);
  }, [theme]);
  if (options === undefined || language === undefined) return null;
  return (
    <LanguageContext.Provider value={language}>
      <Named title={title} language={language} />
      <PolicyContext.Provider value={policy}>{children(options)}</PolicyContext.Provider>
    </LanguageContext.Provider>
  );
}

function Named({ title, language }: { title: Text; language: string }) {
  const t = useText();
  useLayoutEffect(() => {
    document.documentElement.lang = language;
    document.title = t(title);
  }, [language, t, title]);
  return null;
}
