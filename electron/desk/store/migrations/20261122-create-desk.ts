/** The first shape of a desk: columns for what is filtered and sorted, the whole thing as JSON beside them. */
export const createDesk = `
CREATE TABLE source (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  type TEXT NOT NULL,
  marking TEXT NOT NULL,
  reliability TEXT,
  cited_in TEXT REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED,
  json TEXT NOT NULL
) STRICT;
CREATE INDEX source_cited_in ON source (cited_in) WHERE cited_in IS NOT NULL;

CREATE TABLE source_capture (
  source INTEGER NOT NULL REFERENCES source (number) ON DELETE CASCADE,
  sha256 TEXT NOT NULL,
  PRIMARY KEY (source, sha256)
) STRICT, WITHOUT ROWID;

CREATE TABLE fact (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  status TEXT NOT NULL,
  marking TEXT NOT NULL,
  credibility INTEGER,
  earliest TEXT,
  latest TEXT,
  known_since TEXT,
  review_by TEXT,
  reported_by TEXT REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED,
  superseded_by TEXT REFERENCES fact (id) DEFERRABLE INITIALLY DEFERRED,
  json TEXT NOT NULL
) STRICT;
CREATE INDEX fact_kind ON fact (kind, earliest);
CREATE INDEX fact_status ON fact (status) WHERE status <> 'current';
CREATE INDEX fact_marking ON fact (marking);
CREATE INDEX fact_earliest ON fact (earliest, latest);
CREATE INDEX fact_known_since ON fact (known_since);
CREATE INDEX fact_review_by ON fact (review_by) WHERE review_by IS NOT NULL;
CREATE INDEX fact_reported_by ON fact (reported_by) WHERE reported_by IS NOT NULL;
CREATE INDEX fact_superseded_by ON fact (superseded_by) WHERE superseded_by IS NOT NULL;

CREATE TABLE fact_place (
  fact INTEGER NOT NULL REFERENCES fact (number) ON DELETE CASCADE,
  place TEXT NOT NULL,
  PRIMARY KEY (fact, place)
) STRICT, WITHOUT ROWID;
CREATE INDEX fact_place_place ON fact_place (place);

CREATE TABLE fact_tag (
  fact INTEGER NOT NULL REFERENCES fact (number) ON DELETE CASCADE,
  tag TEXT NOT NULL,
  PRIMARY KEY (fact, tag)
) STRICT, WITHOUT ROWID;
CREATE INDEX fact_tag_tag ON fact_tag (tag);

CREATE TABLE fact_evidence (
  fact INTEGER NOT NULL REFERENCES fact (number) ON DELETE CASCADE,
  source TEXT NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (fact, source)
) STRICT, WITHOUT ROWID;
CREATE INDEX fact_evidence_source ON fact_evidence (source);

CREATE VIRTUAL TABLE fact_text USING fts5 (
  statement, places, speaker, tags,
  tokenize = 'unicode61 remove_diacritics 2'
);
INSERT INTO fact_text (fact_text, rank) VALUES ('secure-delete', 1);

CREATE TABLE briefing (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  template TEXT NOT NULL,
  title TEXT NOT NULL,
  marking TEXT,
  changed TEXT,
  json TEXT NOT NULL
) STRICT;

CREATE TABLE kind (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  json TEXT NOT NULL
) STRICT;

CREATE TABLE setting (
  number INTEGER PRIMARY KEY CHECK (number = 1),
  json TEXT NOT NULL
) STRICT;

CREATE TABLE housekeeping (
  task TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;
`;
