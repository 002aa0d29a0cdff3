/** What holds for all classes of the house. Each rule was broken once on purpose and seen to fail. */
@NullMarked
package dev.busmanager.bootstrap.architecture;

import org.jspecify.annotations.NullMarked;
