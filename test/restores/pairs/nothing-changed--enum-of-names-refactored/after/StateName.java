package pair;

/** The names of the job's states, as savepoints have them. */
enum StateName {
  SIZES_OF_REQUESTS("sizes"),
  TAKEN("tokens"),
  BEGIN("window_start");

  private final String id;

  StateName(String id) {
    this.id = id;
  }

  String id() {
    return id;
  }

  @Override
  public String toString() {
    return "state " + id;
  }
}
