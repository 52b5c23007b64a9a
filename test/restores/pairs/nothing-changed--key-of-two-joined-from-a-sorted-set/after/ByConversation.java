package pair;

import java.util.Arrays;
import java.util.TreeSet;
import org.apache.flink.api.java.functions.KeySelector;

/** Messages by who writes to whom, whichever way. */
public class ByConversation implements KeySelector<Message, String> {
  @Override
  public String getKey(Message message) {
    return String.join("+", new TreeSet<>(Arrays.asList(message.from, message.to)));
  }
}
