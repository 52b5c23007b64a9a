package pair;

/** A way to reach customers. */
public interface Channel {
  String told();
}
