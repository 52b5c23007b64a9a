package pair;

import com.esotericsoftware.kryo.DefaultSerializer;
import com.esotericsoftware.kryo.serializers.TaggedFieldSerializer;
import com.esotericsoftware.kryo.serializers.TaggedFieldSerializer.Tag;

/** A charging station. Its fields are written under their tags, so that there may be more of them one day. */
@DefaultSerializer(TaggedFieldSerializer.class)
public final class Station {
  @Tag(1)
  private String plug;

  @Tag(2)
  private long charges;

  @Tag(3)
  private String vendor;

  private Station() {}

  static Station of(String key) {
    Station station = new Station();
    station.plug = "type 2 at " + key;
    station.vendor = "acme";
    return station;
  }

  long charge() {
    return ++charges;
  }

  String plug() {
    return plug;
  }

  String vendor() {
    return vendor;
  }
}
