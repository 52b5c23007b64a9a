package pair;

import java.util.List;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;

/** States that others may want to read, too. */
final class Descriptors {
  private Descriptors() {}

  /** The states that are broadcast. */
  static final class Broadcast {
    static final MapStateDescriptor<String, List<String>> WANTED_FIELDS = new MapStateDescriptor<>("wanted-fields", Types.STRING, Types.LIST(Types.STRING));

    private Broadcast() {}
  }
}
