package pair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.apache.flink.api.java.functions.KeySelector;

/** Messages by who writes to whom, whichever way. */
public class ByConversation implements KeySelector<Message, String> {
  @Override
  public String getKey(Message message) {
    List<String> users = new ArrayList<>(Arrays.asList(message.from, message.to));
    Collections.sort(users);
    return String.join("+", users);
  }
}
