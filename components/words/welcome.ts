/** The page that opens once after the installation, and the sample it leads to. */
export const welcomeWords = {
  title: { ja: '他山へようこそ', en: 'Welcome to Tazan' },
  lead: {
    ja: 'よその組織の事故の公表文を、自分の組織の再発防止チェックリストに変えます。はじめの三歩をご案内します。',
    en: 'Tazan turns other organisations’ breach disclosures into your own remediation checklist. Three steps, and you are under way.',
  },
  tryTitle: { ja: '見本の公表文で試す', en: 'Try it on a sample' },
  tryHelp: {
    ja: '公表文を開くと、再発防止策に印が付き、画面の隅に帯が出ます。架空の見本で、印を押したり、自組織の状態を変えたりしてみてください。',
    en: 'When you open a disclosure, its measures are marked and a bar stands in a corner. Press a mark or change your own status on this invented one.',
  },
  openSample: { ja: '見本を開く', en: 'Open the sample' },
  assessTitle: { ja: '自組織の現状を入れる', en: 'Say how you stand' },
  assessHelp: {
    ja: '質問に答えるだけで（約10分）、次に読む公表文から、足りない対策がすぐに分かります。途中でやめても、続きから始められます。',
    en: 'Answer some questions (about ten minutes), and the very next disclosure shows what you lack. Stop whenever you like and go on later.',
  },
  assess: { ja: '自己点検を始める', en: 'Begin the self-assessment' },
  toChecklist: { ja: 'チェックリストを見る', en: 'See the checklist' },
  pinTitle: { ja: 'ボタンを手元に置く', en: 'Keep it at hand' },
  pinHelp: {
    ja: 'ブラウザの「拡張機能」のメニューから他山をツールバーに固定すると、いつでも開けます。公表文では、まだの対策の数がボタンに出ます。',
    en: 'Pin Tazan to the toolbar from the browser’s extensions menu. On a disclosure the button shows how many measures you still lack.',
  },
  panelHelp: {
    ja: 'ページの横に出したままにすることもできます。',
    en: 'It can also stay open beside the page.',
  },
  accessTitle: { ja: '見ることのできるものと、その理由', en: 'What it can see, and why' },
  granted: {
    ja: 'いまは、すべてのサイトを見ることが許可されています。',
    en: 'It may look at all sites at present.',
  },
  withheld: {
    ja: 'いまは、サイトを見ることが許可されていません。許可すると、公表文を開くだけで気づきます。許可しなくても、ツールバーのボタンを押したページだけは読めます。見本も、そのまま試せます。',
    en: 'It may not look at sites at present. Once allowed, it notices a disclosure by itself; without that, it reads the one page on which you press its button. The sample works either way.',
  },
  sites: { ja: '開いたページ', en: 'The pages you open' },
  sitesWhy: {
    ja: '公表文はどのサイトにも載るため、事故の公表でよく使われる言葉があるかを見ます。なければ、それ以上は読みません。サイトごとに外せます。',
    en: 'Disclosures appear on any site: it checks for the words they use, and reads no further where there are none. Single sites can be left alone.',
  },
  storage: { ja: 'このブラウザの中の保存場所', en: 'Storage in this browser' },
  storageWhy: {
    ja: 'チェックリストと、保存した公表文の本文を残します。公表文は、ウェブから消えることがあるためです。',
    en: 'It keeps the checklist and the texts of saved disclosures, for notices vanish from the web.',
  },
  menus: { ja: '右クリックのメニューとサイドパネル', en: 'The context menu and the side panel' },
  menusWhy: {
    ja: '選んだ文を追加し、リンク先のPDFを読み、ページの横に一覧を出します。見えるものは増えません。',
    en: 'To add a selected text, to read a linked PDF, and to stand beside the page. They let it see nothing more.',
  },
  dates: { ja: '期限の確認', en: 'Looking at dates' },
  datesWhy: {
    ja: '一日一回、チェックリストの期限を手元で確かめます。デスクトップの通知は、設定で選んだときだけ、あらためて許可をお願いします。',
    en: 'Once a day it looks at the due dates of your checklist. Desktop notifications are asked for only when you choose them in the settings.',
  },
  sending: { ja: '外への送信', en: 'Sending' },
  sendingWhy: {
    ja: 'しません。読むよう指示されたPDFを取りに行くほかは、通信もしません。',
    en: 'None. It fetches only the PDF you ask it to read, and nothing else.',
  },
  settings: { ja: 'すべての設定', en: 'All settings' },
  sampleTitle: { ja: '見本の公表文', en: 'A sample disclosure' },
  sampleHelp: {
    ja: 'これは、他山に付属する架空の公表文です。印を押すか、隅の帯から、いろいろ試してください。',
    en: 'This invented notice comes with Tazan. Press a mark, or try what the bar in the corner offers.',
  },
  sampleSaved: {
    ja: '見本の対策を、チェックリストに追加しました。試し終えたら、取り除けます。',
    en: 'Measures of the sample are in your checklist now. They can be taken out again when you have finished.',
  },
  sampleForget: { ja: '見本の記録を取り除く', en: 'Take the sample out' },
  sampleForgotten: { ja: '取り除きました。', en: 'It was taken out.' },
  sampleNotForgotten: { ja: '取り除けませんでした。', en: 'It could not be taken out.' },
  sampleBack: { ja: 'はじめの案内に戻る', en: 'Back to the first steps' },
};
