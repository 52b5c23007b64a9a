package io.github.flinkupgradecheck.extractor.state;

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
  };

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

  /** Null for a name that is none of ours. */
  public static Backend of(String id) {
    for (Backend backend : values()) {
      if (backend.id.equals(id)) {
        return backend;
      }
    }
    return null;
  }

  private static Class<?> rocksdb() {
    return Drift.type(
        "org.apache.flink.contrib.streaming.state.EmbeddedRocksDBStateBackend",
        "org.apache.flink.state.rocksdb.EmbeddedRocksDBStateBackend");
  }
}
