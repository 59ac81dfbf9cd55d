import { describe, expect, it } from 'vitest';
import { captureOf } from './capture-of.ts';
import { inALine, quotationIn } from './look-up.ts';

const page = captureOf(
  'Local officials in Nineveh and Anbar warned of growing activity after two attacks in western Iraq.',
  'The mission began on 21 January, while forces moved 150 fighters. It is not over, the commander said. Up to 7,000 could follow.',
  'He thanked the inter-\nnational force for its work.',
);

function found(quotation: string): string {
  return inALine(quotationIn(quotation, page));
}

describe('a quotation that was looked up', () => {
  it('is told with its place, and with what stands around it', () => {
    expect(quotationIn('forces moved 150 fighters', page)).toMatchObject({
      state: 'exact',
      capture: 'c1',
      locator: 'para. 2',
      selector: {
        exact: 'forces moved 150 fighters',
        prefix: 'sion began on 21 January, while ',
        suffix: '. It is not over, the commander',
      },
    });
  });

  it.each([
    ['FORCES MOVED 150 fighters', 'spelling c1 para. 2 “forces moved 150 fighters”'],
    ['the international force for its work', 'spelling c1 para. 3 “the inter- national force for its work”'],
    ['The mission began … Up to 7,000 could follow', 'exact c1 para. 2'],
    ['The mission [of the force] began on 21 January', 'exact c1 para. 2 “The mission began on 21 January'],
    ['[F]orces moved 150 fighters', 'spelling c1 para. 2'],
    ['forces move[d] 150 fighters', 'exact c1 para. 2'],
    ['…forces moved 150 fighters…', 'exact c1 para. 2 “forces moved 150 fighters”'],
    ['He thanked the force . . . its work', 'near'],
  ])('passes where only its spelling differs or it says what it leaves out: %s', (quotation, start) => {
    expect(found(quotation)).toContain(start);
  });

  it.each([
    ['and Anbar warn of growing activity', 'warn of → warned of'],
    ['officials warned of growing activity', 'warned → in Nineveh and Anbar warned'],
    ['It is over, the commander said', 'over, → not over,'],
    ['It is not over the commander said', 'over the → over, the'],
    ['forces moved 105 fighters', '105 fighters → 150 fighters'],
    ['Up to 7,500 could follow', '7,500 could → 7,000 could'],
    ['The mission began on 21 February, while forces moved 150 fighters', 'February, while → January, while'],
    ['growing new activity after two attacks in western Iraq', 'new activity → activity'],
    ['after two attacks in eastern Iraq', 'eastern Iraq → western Iraq'],
    ['It is not over, the commander says', 'commander says → commander said'],
    ['Up to 7,000 could follow … forces moved 150 fighters', 'near c1 para. 2'],
  ])('is near where words are others, and says which: %s', (quotation, difference) => {
    expect(found(quotation)).toMatch(/^near c1 para/u);
    expect(found(quotation)).toContain(difference);
  });

  it.each([
    'Nobody will ever be moved from there',
    'the mission of the commander was a complete failure for Iraq',
    'quick brown',
    'warn',
    'moved fighters … Nobody will ever know what became of them',
  ])('is absent where too little of it is there: %s', (quotation) => {
    expect(found(quotation)).toBe('absent');
  });

  it('is the best of what the captures of a source hold, the newest first', () => {
    const older = captureOf('Officials warn of growing activity, he said.');
    expect(inALine(quotationIn('officials warn of growing activity', page, older))).toMatch(/^spelling c2/u);
    expect(inALine(quotationIn('he said', older, older))).toMatch(/^exact c1/u);
  });

  it('is hidden where no reader can see it, but not where it was read from a scan', () => {
    const small = captureOf('Seen.', [{ text: 'The camp was closed.', hidden: 'tiny' }]);
    expect(inALine(quotationIn('The camp was closed', small))).toBe('exact tiny c1 “The camp was closed”');
    const scan = captureOf([{ text: 'The camp was closed.', hidden: 'scan-layer' }]);
    expect(inALine(quotationIn('The camp was closed', scan))).toBe('exact c1 “The camp was closed”');
    const torn = captureOf([
      { text: 'It was ' },
      { text: 'not ', hidden: 'covered' },
      { text: 'true, he said.' },
    ]);
    expect(inALine(quotationIn('was true, he said', torn))).toBe('exact c1 para. 1 “was true, he said”');
    expect(inALine(quotationIn('was not true, he said', torn))).toMatch(/^exact covered/u);
  });

  it('passes over the marks of notes, which nobody quotes', () => {
    const noted = captureOf('It left.[12] Some 2,225[3] men came[a] home.', [
      { text: 'It [4] left.', hidden: 'tiny' },
    ]);
    expect(inALine(quotationIn('It left. Some 2,225 men', noted))).toBe(
      'exact c1 para. 1 “It left.[12] Some 2,225[3] men”',
    );
    expect(inALine(quotationIn('It left.[12] Some 2,225[3] men', noted))).toMatch(/^exact c1 para/u);
    expect(inALine(quotationIn('came home', noted))).toMatch(/^near/u);
  });

  it('is not called absent where nobody can know', () => {
    expect(inALine(quotationIn('The camp was closed'))).toBe('no-capture');
    expect(inALine(quotationIn('The camp was closed', captureOf()))).toBe('no-text');
    expect(inALine(quotationIn('The camp was closed', captureOf('T\ufffde c\ufffdmp')))).toBe('no-text');
    expect(inALine(quotationIn('The camp was closed', captureOf('أغلق المخيم أمس وفقا لمسؤول')))).toBe(
      'other-script',
    );
    const scanned = { ...page, pages: 20, paragraphs: [{ start: 0, end: page.text.length, page: 1 }] };
    expect(inALine(quotationIn('The camp was closed', scanned))).toBe('no-text');
  });

  it('says how many of its words are known, which tells a translation', () => {
    const french = captureOf(
      'Le camp a été fermé hier dans la nuit, a déclaré un des responsables à Bagdad. Les hommes et les femmes sont partis pour une autre ville.',
    );
    expect(quotationIn('The camp in Baghdad was closed yesterday', french)).toMatchObject({
      state: 'absent',
      known: 1 / 7,
      language: 'fr',
    });
  });

  it('is found in languages without spaces, and after the small words that Arabic writes with the next', () => {
    const chinese = captureOf('国防部表示，已有两千名被拘留者被转移。');
    expect(inALine(quotationIn('已有两千名被拘留者', chinese))).toMatch(/^exact/u);
    expect(inALine(quotationIn('已有三千名被拘留者', chinese))).toMatch(/^near.*三千 → 两千/u);
    const arabic = captureOf('وقال المسؤول إن العراق استقبل ٢٬٢٢٥ معتقلاً');
    expect(inALine(quotationIn('قال المسؤول إن العراق', arabic))).toMatch(/^exact/u);
    expect(inALine(quotationIn('استقبل 2225 معتقلا', arabic))).toMatch(/^spelling/u);
  });

  it('may be as long as ten pages, and a word of it may be another', () => {
    const words = Array.from({ length: 4000 }, (_, at) => `word${(at * 7919) % 4001}`);
    const long = captureOf(words.slice(0, 2000).join(' '), words.slice(2000).join(' '));
    const quotation = words.slice(200, 3700).join(' ');
    expect(inALine(quotationIn(quotation, long))).toMatch(/^exact c1 paras. 1–2/u);
    const wrong = quotation.replace(words[1500] ?? '', 'elsewhere');
    expect(quotationIn(wrong, long)).toMatchObject({ state: 'near', differences: [{}] });
  });

  it('is answered at once whatever repeats itself', () => {
    const repeated = captureOf(`${'aa '.repeat(300_000)}b `.repeat(2));
    expect(inALine(quotationIn(`${'aa '.repeat(5000)}b`, repeated))).toMatch(/^exact/u);
    expect(quotationIn(`b ${'aa '.repeat(5000)}c`, repeated).state).not.toBe('exact');
    expect(quotationIn('.'.repeat(30_000), repeated).state).toBe('absent');
    expect(quotationIn('['.repeat(30_000), repeated).state).toBe('absent');
    expect(quotationIn('“'.repeat(200_000), repeated).state).toBe('absent');
    expect(quotationIn('aa aa bb … '.repeat(20_000), repeated).state).toBe('absent');
  });
});
