package pair;

import java.util.Arrays;
import java.util.TreeSet;
import java.util.Set;
import org.apache.flink.api.java.functions.KeySelector;

/** Messages by who writes to whom, whichever way. */
public class ByConversation implements KeySelector<Message, Set<String>> {
  @Override
  public Set<String> getKey(Message message) {
    return new TreeSet<>(Arrays.asList(message.from, message.to));
  }
}
