package pair

/** What is known of a subscriber. */
class Subscription {
  var plan: String = ""
  var months: Long = 0
  @get:JvmName("isActive")
  var active: Boolean = false

  /** One month more. */
  fun paid() {
    months++
    active = true
  }
}
