package pair;

import java.util.HashMap;
import java.util.Map;

/** Something that came. */
public class Message {
  public String id;
  public Map<String, String> headers = new HashMap<>();
}
