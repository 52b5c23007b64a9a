package pair;

import common.Line;
import java.util.Optional;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Warns users of logins from a device that nobody has seen. */
final class CheckLogins extends KeyedProcessFunction<String, Login, String> {
  private transient Devices devices;

  @Override
  public void open(OpenContext context) {
    devices = Devices.of(getRuntimeContext());
  }

  @Override
  public void processElement(Login login, Context context, Collector<String> out) throws Exception {
    Optional<Device> known = devices.find(login);
    String place = login.user + " " + login.device;
    out.collect(Line.of("devices", place, known.map(device -> "known since " + device.getFirstAt()).orElse("new, a mail goes out")));
    Device device = known.orElseGet(() -> new Device(login.at));
    out.collect(Line.of("logins", place, device.login(login.at)));
    devices.put(login, device);
  }
}
