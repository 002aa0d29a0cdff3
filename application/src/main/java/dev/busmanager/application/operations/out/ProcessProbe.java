package dev.busmanager.application.operations.out;

import dev.busmanager.application.operations.in.SystemUseCase.Memory;
import dev.busmanager.application.operations.in.SystemUseCase.Program;

/** How the running program is. */
public interface ProcessProbe {

    Program program();

    Memory memory();
}
