import { expect, test } from 'vitest';
import { canonicalJson } from '../../../briefing/bundle/canonical-json.ts';

test('JSON is written in the one way of RFC 8785, whose example it is', () => {
  const value = {
    numbers: [Number('333333333.33333329'), 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
    string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"/',
    literals: [null, true, false],
  };
  expect(canonicalJson(value)).toBe(
    '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
  );
});

test('names stand in the order of their UTF-16 units', () => {
  const value = { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\ud83d\ude00': 5, '\u0080': 6, '\u00f6': 7 };
  expect(canonicalJson(value)).toBe('{"\\r":2,"1":4,"\u0080":6,"ö":7,"€":1,"😀":5,"\ufb33":3}');
});

test('what is read again is written the same, and undefined fields are left out', () => {
  const text = canonicalJson({ b: [{ d: undefined, c: 'x' }], a: -0 });
  expect(text).toBe('{"a":0,"b":[{"c":"x"}]}');
  expect(canonicalJson(JSON.parse(text))).toBe(text);
});
