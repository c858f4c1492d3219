package vn.solieu.index;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;
import vn.solieu.analysis.VietnameseAnalyzer;

/**
 * The life of the readers of one index folder: each snapshot is the newest state, also after a
 * rebuild put another folder in the place of this one.
 */
final class Searchers implements Closeable {
  /** How often a reader tries again while a rebuild puts the new index in the place of the old. */
  static final int TRIES = 5;

  /** Makes searchers that know lengths as the index does. */
  private static final SearcherFactory FACTORY =
      new SearcherFactory() {
        @Override
        public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) {
          IndexSearcher searcher = new IndexSearcher(reader);
          searcher.setSimilarity(VietnameseAnalyzer.similarity());
          return searcher;
        }
      };

  private static final Duration PAUSE = Duration.ofMillis(40);

  private final FSDirectory directory;
  private final boolean own;
  private Folder folder;
  private SearcherManager current;

  private Searchers(FSDirectory directory, boolean own, Folder folder, SearcherManager current) {
    this.directory = directory;
    this.own = own;
    this.folder = folder;
    this.current = current;
  }

  /** Readers beside a writer of this process: they see what it has not committed. */
  static Searchers of(FSDirectory directory, IndexWriter writer) throws IOException {
    return new Searchers(directory, true, Folder.NONE, new SearcherManager(writer, FACTORY));
  }

  /** Readers of what another process writes. */
  static Searchers of(FSDirectory directory) throws IOException {
    Folder folder = Folder.of(directory.getDirectory());
    return new Searchers(directory, false, folder, new SearcherManager(directory, FACTORY));
  }

  /** The newest state, also what this process wrote and has not committed. */
  synchronized Snapshot snapshot() {
    for (int left = TRIES; ; left--) {
      try {
        refresh();
        SearcherManager now = current;
        return new Snapshot(now.acquire(), now::release);
      } catch (IOException e) {
        if (left == 0 || own) {
          throw new UncheckedIOException(e);
        }
        folder = Folder.NONE; // a rebuild is putting the new index in the place of the old one
        pause();
      }
    }
  }

  /** A rebuild puts another folder in this one's place: that is no later state but a new index. */
  private void refresh() throws IOException {
    if (own) {
      current.maybeRefreshBlocking();
      return;
    }
    Folder now = Folder.of(directory.getDirectory());
    if (now.sameState(folder)) {
      return; // whoever commits changes the folder: there is no need to read what it holds
    }
    if (!now.same(folder) || !goesOn()) {
      SearcherManager fresh = new SearcherManager(directory, FACTORY);
      current.close();
      current = fresh;
    }
    folder = now;
  }

  /**
   * False when the folder was replaced just now, so that its files are others of the same names.
   */
  private boolean goesOn() throws IOException {
    try {
      current.maybeRefreshBlocking();
      return true;
    } catch (AlreadyClosedException e) {
      throw e;
    } catch (IllegalStateException e) {
      return false;
    }
  }

  /** A file went away while it was opened. */
  static boolean isGone(Throwable problem) {
    Throwable cause = problem;
    while (cause != null && !(cause instanceof NoSuchFileException)) {
      cause = cause.getCause();
    }
    return cause != null;
  }

  static void pause() {
    try {
      Thread.sleep(PAUSE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() throws IOException {
    current.close();
  }
}
