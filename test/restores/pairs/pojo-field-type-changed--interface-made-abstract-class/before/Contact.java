package pair;

/** A way to reach somebody. */
public interface Contact {
  String target();
}
