/**
 * What a window needs that stays open for hours: revisions, the history of changes, saved views, versions of templates, and
 * columns by which a table of facts is put in order. Rows whose JSON is damaged keep empty columns and are refused when read.
 */
export const keepHistory = `
ALTER TABLE source ADD COLUMN revision INTEGER NOT NULL DEFAULT 1;
ALTER TABLE kind ADD COLUMN revision INTEGER NOT NULL DEFAULT 1;

ALTER TABLE setting ADD COLUMN id TEXT NOT NULL DEFAULT 'desk';
ALTER TABLE setting ADD COLUMN revision INTEGER NOT NULL DEFAULT 1;
CREATE UNIQUE INDEX setting_id ON setting (id);

ALTER TABLE briefing ADD COLUMN revision INTEGER NOT NULL DEFAULT 1;
ALTER TABLE briefing ADD COLUMN state TEXT NOT NULL DEFAULT 'draft';
ALTER TABLE briefing ADD COLUMN opened TEXT;
ALTER TABLE briefing ADD COLUMN opened_sequence INTEGER;

ALTER TABLE fact ADD COLUMN revision INTEGER NOT NULL DEFAULT 1;
ALTER TABLE fact ADD COLUMN id_key TEXT NOT NULL DEFAULT '';
ALTER TABLE fact ADD COLUMN quantity REAL;
ALTER TABLE fact ADD COLUMN speaker TEXT;
ALTER TABLE fact ADD COLUMN read_in TEXT;
ALTER TABLE fact ADD COLUMN judged TEXT;
UPDATE fact SET
  id_key = natural_key(id),
  quantity = CAST(json_extract(json, '$.quantities[0].value') AS REAL),
  speaker = folded(json_extract(json, '$.saidBy.name')),
  read_in = CAST(json_extract(json, '$.evidence[0].source') AS TEXT),
  judged = CAST(json_extract(json, '$.judgement.by') AS TEXT)
WHERE json_valid(json);

DROP INDEX fact_earliest;
DROP INDEX fact_known_since;
DROP INDEX fact_review_by;
CREATE INDEX fact_id_key ON fact (id_key);
CREATE INDEX fact_earliest ON fact (earliest, latest, id_key);
CREATE INDEX fact_known_since ON fact (known_since, id_key);
CREATE INDEX fact_review_by ON fact (review_by, id_key) WHERE review_by IS NOT NULL;
CREATE INDEX fact_quantity ON fact (quantity, id_key) WHERE quantity IS NOT NULL;
CREATE INDEX fact_speaker ON fact (speaker, id_key) WHERE speaker IS NOT NULL;
CREATE INDEX fact_grade ON fact (read_in, reported_by, credibility, judged);
CREATE INDEX fact_judged ON fact (judged) WHERE judged IS NOT NULL;

DROP TABLE fact_text;
CREATE VIRTUAL TABLE fact_text USING fts5 (
  id, statement, places, speaker, tags,
  tokenize = 'unicode61 remove_diacritics 2',
  prefix = '1 2'
);
INSERT INTO fact_text (fact_text, rank) VALUES ('secure-delete', 1);
INSERT INTO fact_text (rowid, id, statement, places, speaker, tags)
  SELECT number, id, json_extract(json, '$.statement'),
    (SELECT group_concat(value, char(10)) FROM json_each(fact.json, '$.places')),
    coalesce(json_extract(json, '$.saidBy.name'), ''),
    (SELECT group_concat(value, char(10)) FROM json_each(fact.json, '$.tags'))
  FROM fact WHERE json_valid(json);

CREATE TABLE change_group (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  at TEXT NOT NULL,
  label TEXT NOT NULL
) STRICT;

CREATE TABLE change (
  sequence INTEGER PRIMARY KEY AUTOINCREMENT,
  change_group INTEGER NOT NULL REFERENCES change_group (number),
  noun TEXT NOT NULL,
  id TEXT NOT NULL,
  revision INTEGER NOT NULL,
  before TEXT,
  after TEXT
) STRICT;
CREATE INDEX change_thing ON change (noun, id);
CREATE INDEX change_change_group ON change (change_group);

CREATE TABLE view (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  revision INTEGER NOT NULL DEFAULT 1,
  json TEXT NOT NULL
) STRICT;

CREATE TABLE template_version (
  template TEXT NOT NULL,
  number INTEGER NOT NULL,
  at TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  note TEXT,
  text TEXT NOT NULL,
  UNIQUE (template, number)
) STRICT;

CREATE TABLE memory (
  key TEXT PRIMARY KEY,
  json TEXT NOT NULL
) STRICT, WITHOUT ROWID;
`;
