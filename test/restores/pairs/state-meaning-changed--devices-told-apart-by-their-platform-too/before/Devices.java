package pair;

import java.util.Optional;
import org.apache.flink.api.common.functions.RuntimeContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;

/** The devices from which a user logged in. */
final class Devices {
  private final MapState<String, Device> known;

  private Devices(MapState<String, Device> known) {
    this.known = known;
  }

  static Devices of(RuntimeContext context) {
    return new Devices(context.getMapState(new MapStateDescriptor<>("devices", Types.STRING, TypeInformation.of(Device.class))));
  }

  Optional<Device> find(Login login) throws Exception {
    return Optional.ofNullable(known.get(idOf(login)));
  }

  void put(Login login, Device device) throws Exception {
    known.put(idOf(login), device);
  }

  private static String idOf(Login login) {
    return login.device;
  }
}
