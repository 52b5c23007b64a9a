package pair;

/** How a customer pays. */
public interface Payment {
  String shown();
}
