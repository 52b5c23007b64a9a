package io.github.flinkupgradecheck.extractor.state;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.apache.flink.runtime.state.StateBackend;
import org.apache.flink.runtime.state.hashmap.HashMapStateBackend;

/** State backends on which an operator can be run. */
public enum Backend {
  HASHMAP("hashmap") {
    @Override
    StateBackend create() {
      return new HashMapStateBackend();
    }
  },
  ROCKSDB("rocksdb") {
    @Override
    StateBackend create() throws Exception {
      return (StateBackend) Drift.create(rocksdb(), false);
    }

    @Override
    public boolean available() {
      return rocksdb() != null;
    }

    @Override
    public String failure(File temporary) {
      try {
        Drift.callStatic(rocksdb(), "ensureRocksDBIsLoaded", temporary.getPath());
        return null;
      } catch (Drift.Missing otherVersion) {
        return null;
      } catch (Exception | LinkageError notHere) {
        return "its native library does not load here: " + notHere;
      }
    }
  };

  /** Where RocksDB's classes are, if Flink's class path does not have them. */
  private static volatile ClassLoader provided = Backend.class.getClassLoader();

  /** As requests and trials name it. */
  public final String id;

  Backend(String id) {
    this.id = id;
  }

  abstract StateBackend create() throws Exception;

  /** Whether its classes are on the class path. */
  public boolean available() {
    return true;
  }

  /** Why it cannot run on this machine; null if it can. */
  public String failure(File temporary) {
    return null;
  }

  /** JARs with RocksDB's classes. They are opened only when it is tried. */
  public static void provide(List<File> jars) throws IOException {
    List<URL> urls = new ArrayList<>();
    for (File jar : jars) {
      urls.add(jar.toURI().toURL());
    }
    provided = new URLClassLoader(urls.toArray(new URL[0]), Backend.class.getClassLoader());
  }

  /** Null for a name that is none of ours. */
  public static Backend of(String id) {
    for (Backend backend : values()) {
      if (backend.id.equals(id)) {
        return backend;
      }
    }
    return null;
  }

  /**
   * The one that is configured; null where that is left to the cluster, or is none of these.
   *
   * @param option gives what is set for the name of an option, or null
   */
  public static Backend configured(UnaryOperator<String> option) {
    String type = option.apply("state.backend.type");
    String name = type == null ? String.valueOf(option.apply("state.backend")) : type;
    if (name.toLowerCase(Locale.ROOT).contains(ROCKSDB.id)) {
      return ROCKSDB;
    }
    // The others are older names of the heap.
    return name.matches("hashmap|filesystem|jobmanager") || name.contains("HashMap") ? HASHMAP : null;
  }

  /** Since Flink 2.0 the old name is that of an empty subclass. */
  private static Class<?> rocksdb() {
    return Drift.type(
        provided,
        "org.apache.flink.state.rocksdb.EmbeddedRocksDBStateBackend",
        "org.apache.flink.contrib.streaming.state.EmbeddedRocksDBStateBackend");
  }
}
