namespace Guanlan.Sqlite;

/// <summary>
/// The tables of a record file. Dates are ISO text and names are words, so that the file can be read with any tool. <c>last</c> is the
/// last day of an event for comparisons: far ahead if the end is open, empty if nothing is known.
/// </summary>
internal static class Schema
{
    /// <summary>"GLAN", big-endian: says that a SQLite file is a record.</summary>
    public const int ApplicationId = 0x474C414E;

    /// <summary>Raised when the tables change; a higher number in a file means a newer program wrote it.</summary>
    public const int Version = 3;

    public const string Create = """
        create table document (
          id integer primary key,
          key text not null unique,
          title text not null,
          language text not null,
          published text,
          basis text not null,
          day text,
          source text not null,
          author text,
          format text not null,
          story text not null,
          coder text not null,
          length integer not null,
          rows integer not null,
          asserted integer not null,
          read_at text not null
        ) strict;
        create index document_day on document (day desc, id);
        create index document_source on document (source, day, story, rows, asserted);
        create index document_story on document (story);
        create table document_text (
          document integer primary key references document (id),
          text text not null,
          detail text not null
        ) strict;
        create table appearance (
          document integer not null references document (id),
          location text not null,
          primary key (document, location)
        ) strict, without rowid;
        create table rejection (
          location text primary key,
          code text not null,
          reason text not null
        ) strict, without rowid;
        create table coded_row (
          id integer primary key,
          document integer not null references document (id),
          number integer not null,
          type text not null,
          status text not null,
          from_day text,
          to_day text,
          confidence real not null,
          start integer not null,
          evidence text not null,
          detail text not null,
          happening text not null,
          event integer
        ) strict;
        create index coded_row_document on coded_row (document, number);
        create index coded_row_happening on coded_row (happening);
        create index coded_row_event on coded_row (event);
        create table unsettled (happening text primary key) strict, without rowid;
        create table event (
          id integer primary key,
          key text not null unique,
          happening text not null,
          type text not null,
          quad integer not null,
          status text not null,
          day text,
          from_day text,
          to_day text,
          last text not null,
          mentions integer not null,
          origins integer not null,
          lead integer not null
        ) strict;
        create index event_happening on event (happening);
        create index event_day on event (day desc, id, last);
        create index event_type on event (type, day desc, id);
        create index event_quad on event (quad, day desc, id);
        create index event_status on event (status, day desc, id);
        create table event_actor (
          code text not null,
          day text not null,
          event integer not null,
          role integer not null,
          last text not null,
          type text not null,
          status text not null,
          primary key (code, day, event)
        ) strict, without rowid;
        create index event_actor_event on event_actor (event, code, role);
        create table event_dyad (
          a text not null,
          b text not null,
          day text not null,
          event integer not null,
          direction integer not null,
          last text not null,
          type text not null,
          status text not null,
          quad integer not null,
          asserted integer not null,
          mentions integer not null,
          primary key (a, b, day, event)
        ) strict, without rowid;
        create index event_dyad_event on event_dyad (event);
        create table dyad (
          a text not null,
          b text not null,
          events integer not null,
          asserted integer not null,
          last text,
          primary key (a, b)
        ) strict, without rowid;
        create index dyad_asserted on dyad (asserted desc, events desc, a, b);
        create virtual table document_search using fts5 (title, text, content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 2");
        create virtual table row_search using fts5 (evidence, content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 2");
        """;

    /// <summary>What version 2 adds: sketches of texts to tell reprints by, and feeds that are followed.</summary>
    public const string Second = """
        create table sketch (
          document integer primary key references document (id),
          fingerprint blob not null
        ) strict;
        create table sketch_key (
          key integer not null,
          document integer not null,
          primary key (key, document)
        ) strict, without rowid;
        create table feed (
          id integer primary key,
          address text not null unique,
          title text not null,
          site text,
          folder text not null,
          state text not null,
          entity_tag text,
          last_modified text,
          added_at text not null,
          checked_at text,
          changed_at text,
          next_at text,
          failures integer not null,
          error text
        ) strict;
        create table feed_item (
          feed integer not null references feed (id) on delete cascade,
          key text not null,
          seen_at text not null,
          primary key (feed, key)
        ) strict, without rowid;
        create table feed_run (
          id integer primary key,
          feed integer not null references feed (id) on delete cascade,
          started_at text not null,
          milliseconds integer not null,
          status integer not null,
          fresh integer not null,
          known integer not null,
          rejected integer not null,
          error text,
          note text not null
        ) strict;
        create index feed_run_feed on feed_run (feed, id desc);
        """;

    /// <summary>What version 3 adds: links between rows of one text, and which acts are recounted from long ago.</summary>
    public const string Third = """
        alter table coded_row add column historical integer not null default 0;
        alter table event add column historical integer not null default 0;
        create table link (
          a text not null,
          b text not null,
          day text not null,
          row integer not null,
          kind text not null,
          other integer not null,
          primary key (a, b, day, row, kind, other)
        ) strict, without rowid;
        create index link_row on link (row);
        """;
}
