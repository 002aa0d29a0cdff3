package dev.busmanager.application.file.out;

import dev.busmanager.application.shared.Actor;
import dev.busmanager.domain.file.FileKey;

/** The setting that names the company's logo. */
public interface LogoSetting {

    /** Names this one from now on, if one of our own files was named before; a foreign address stays. */
    void follow(Actor actor, FileKey logo);
}
