package pair;

import java.util.ArrayList;
import java.util.List;
import org.apache.flink.api.common.typeinfo.TypeInfo;

/** Somebody who reads the paper. */
public class Reader {
  private String name;

  @TypeInfo(TextsType.class)
  private List<String> topics = new ArrayList<>();
  private long subscribedSince;

  public Reader() {}

  static Reader of(String key) {
    Reader reader = new Reader();
    reader.setName("Reader " + key);
    reader.setTopics(new ArrayList<>(List.of("chess", "weather")));
    return reader;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public List<String> getTopics() {
    return topics;
  }

  public void setTopics(List<String> topics) {
    this.topics = topics;
  }

  public long getSubscribedSince() {
    return subscribedSince;
  }

  public void setSubscribedSince(long subscribedSince) {
    this.subscribedSince = subscribedSince;
  }
}
