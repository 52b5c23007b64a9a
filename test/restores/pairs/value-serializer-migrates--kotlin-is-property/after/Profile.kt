package pair

/** What is known of a visitor. */
data class Profile(var name: String = "", var city: String = "", var visits: Long = 0, var isMember: Boolean = false)
