package pair;

import java.util.HashMap;
import java.util.Map;
import org.apache.flink.api.common.typeinfo.TypeInfo;

/** Something that came. */
@TypeInfo(MessageTypes.class)
public class Message {
  public String id;
  public Map<String, String> headers = new HashMap<>();
}
