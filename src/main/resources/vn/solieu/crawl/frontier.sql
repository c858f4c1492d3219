-- The frontier: every address ever met, with what became of it. Times are milliseconds since 1970.
CREATE TABLE IF NOT EXISTS source (
  name TEXT PRIMARY KEY,
  line TEXT NOT NULL                 -- the line of the sources file
);
CREATE TABLE IF NOT EXISTS address (
  id INTEGER PRIMARY KEY,
  url TEXT NOT NULL UNIQUE,
  host TEXT NOT NULL,
  source TEXT NOT NULL,
  kind TEXT NOT NULL,
  state TEXT NOT NULL,               -- QUEUED, FETCHED, UNCHANGED, REDIRECTED, GONE, BLOCKED, FAILED, TRAPPED, NOT_ARTICLE
  reason TEXT NOT NULL,
  since INTEGER NOT NULL,            -- when it came into this state
  added INTEGER NOT NULL,
  next_visit INTEGER,                -- when it is asked for (again); null: never
  priority INTEGER NOT NULL,
  depth INTEGER NOT NULL,
  hops INTEGER NOT NULL,             -- redirects that led here
  parent INTEGER,                    -- the address it was found on
  attempts INTEGER NOT NULL DEFAULT 0,
  visits INTEGER NOT NULL DEFAULT 0,
  pace INTEGER NOT NULL DEFAULT 0,   -- milliseconds between visits of a listing
  etag TEXT,
  modified TEXT,
  digest TEXT,                       -- SHA-256 of the payload
  print TEXT,                        -- SHA-256 of the article's text
  file TEXT,                         -- the record that has the payload
  position INTEGER,
  record TEXT,
  captured INTEGER,
  first INTEGER,                     -- first capture
  published INTEGER,
  unheard INTEGER NOT NULL DEFAULT 0 -- 1: kept, but the listener has not made it safe yet
);
CREATE INDEX IF NOT EXISTS address_turn ON address (host, priority, id) WHERE next_visit IS NOT NULL;
CREATE INDEX IF NOT EXISTS address_due ON address (host, next_visit) WHERE next_visit IS NOT NULL;
CREATE INDEX IF NOT EXISTS address_unheard ON address (id) WHERE unheard = 1;
CREATE INDEX IF NOT EXISTS address_parent ON address (parent);
CREATE TABLE IF NOT EXISTS host (
  host TEXT PRIMARY KEY,
  not_before INTEGER NOT NULL,
  failures INTEGER NOT NULL,
  blocked INTEGER NOT NULL,
  why TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS robots (
  origin TEXT PRIMARY KEY,
  status INTEGER NOT NULL,
  text BLOB NOT NULL,
  fetched INTEGER NOT NULL
);
CREATE TABLE IF NOT EXISTS tally (
  host TEXT NOT NULL,
  bucket TEXT NOT NULL,
  n INTEGER NOT NULL,
  PRIMARY KEY (host, bucket)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS run (
  id INTEGER PRIMARY KEY,
  began INTEGER NOT NULL,
  ended INTEGER
);
CREATE TABLE IF NOT EXISTS outcome (
  run INTEGER NOT NULL,
  source TEXT NOT NULL,
  what TEXT NOT NULL,                -- "new", "unchanged", "failed: HTTP 500", "without date"
  n INTEGER NOT NULL,
  PRIMARY KEY (run, source, what)
) WITHOUT ROWID;
