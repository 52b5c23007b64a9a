package io.github.flinkupgradecheck.extractor.state;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.flink.core.memory.DataInputDeserializer;
import org.apache.flink.core.memory.DataOutputView;
import org.apache.flink.runtime.state.OperatorBackendSerializationProxy;

/** Head of an operator snapshot, the layout of {@code OperatorBackendSerializationProxy} versions 5 and 6 (from Flink 1.18 on). */
public final class OperatorHead {
  private static final int WITHOUT_COMPRESSION = 5;
  private static final int WITH_COMPRESSION = 6;

  /** List and union states. */
  public final List<StateMeta> lists;
  public final List<StateMeta> broadcasts;

  public OperatorHead(List<StateMeta> lists, List<StateMeta> broadcasts) {
    this.lists = Collections.unmodifiableList(lists);
    this.broadcasts = Collections.unmodifiableList(broadcasts);
  }

  public static OperatorHead read(byte[] stream, ClassLoader loader) throws IOException {
    DataInputDeserializer in = new DataInputDeserializer(stream);
    int version = in.readInt();
    if (version == WITH_COMPRESSION) {
      in.readBoolean();
    } else if (version != WITHOUT_COMPRESSION) {
      throw new IOException("operator snapshot of version " + version + ", expected 5 or 6");
    }
    List<StateMeta> lists = readAll(stream, in, loader);
    return new OperatorHead(lists, readAll(stream, in, loader));
  }

  /** In the version that the running Flink itself writes. */
  public void write(DataOutputView out) throws IOException {
    Object current = Drift.constant(OperatorBackendSerializationProxy.class, "VERSION");
    boolean withCompression = current instanceof Integer && (Integer) current >= WITH_COMPRESSION;
    out.writeInt(withCompression ? WITH_COMPRESSION : WITHOUT_COMPRESSION);
    if (withCompression) {
      out.writeBoolean(false);
    }
    writeAll(lists, out);
    writeAll(broadcasts, out);
  }

  private static List<StateMeta> readAll(byte[] stream, DataInputDeserializer in, ClassLoader loader)
      throws IOException {
    List<StateMeta> states = new ArrayList<>();
    for (int left = in.readUnsignedShort(); left > 0; left--) {
      states.add(StateMeta.read(stream, in, loader));
    }
    return states;
  }

  private static void writeAll(List<StateMeta> states, DataOutputView out) throws IOException {
    out.writeShort(states.size());
    for (StateMeta state : states) {
      state.write(out);
    }
  }
}
