package dev.busmanager.bootstrap.wiring;

import dev.busmanager.adapter.filestore.LinkSecrets;
import dev.busmanager.adapter.rest.identity.TokenSecrets;
import dev.busmanager.application.file.FileGauges;
import dev.busmanager.application.file.LinkFilesService;
import dev.busmanager.application.file.ReadFileService;
import dev.busmanager.application.file.RemoveFileService;
import dev.busmanager.application.file.SweepFilesService;
import dev.busmanager.application.file.UploadFileService;
import dev.busmanager.application.file.in.LinkFilesUseCase;
import dev.busmanager.application.file.in.ReadFileUseCase;
import dev.busmanager.application.file.in.RemoveFileUseCase;
import dev.busmanager.application.file.in.SweepFilesUseCase;
import dev.busmanager.application.file.in.UploadFileUseCase;
import dev.busmanager.application.file.out.FileStore;
import dev.busmanager.application.file.out.FileUses;
import dev.busmanager.application.file.out.LinkSignatures;
import dev.busmanager.application.file.out.LiveSessions;
import dev.busmanager.application.file.out.LogoSetting;
import dev.busmanager.application.file.out.StoredFiles;
import dev.busmanager.application.identity.out.Sessions;
import dev.busmanager.application.shared.out.Aftermath;
import dev.busmanager.application.shared.out.AuditTrail;
import dev.busmanager.application.shared.out.Ids;
import dev.busmanager.application.shared.out.UnitOfWork;
import java.time.Clock;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class FileWiring {

    @Bean
    LinkSecrets linkSecrets(TokenSecrets secrets) {
        return new LinkSecrets(secrets.current(), secrets.previous());
    }

    @Bean
    LiveSessions liveSessions(Sessions sessions, Clock clock) {
        return account -> sessions.hasLive(account, clock.instant());
    }

    /** Not one transaction: a file may take minutes to arrive, and there are five connections. */
    @Bean
    UploadFileUseCase uploadFile(
            FileStore store,
            StoredFiles files,
            LogoSetting logoSetting,
            UnitOfWork unitOfWork,
            Aftermath aftermath,
            AuditTrail audit,
            Ids ids,
            Clock clock) {
        return new UploadFileService(store, files, logoSetting, unitOfWork, aftermath, audit, ids, clock);
    }

    @Bean
    ReadFileUseCase readFile(
            StoredFiles files,
            FileStore store,
            LinkSignatures signatures,
            LiveSessions sessions,
            Clock clock,
            InTransaction inTransaction) {
        return inTransaction.run(
                ReadFileUseCase.class, new ReadFileService(files, store, signatures, sessions, clock));
    }

    @Bean
    RemoveFileUseCase removeFile(
            StoredFiles files,
            FileStore store,
            List<FileUses> uses,
            Aftermath aftermath,
            AuditTrail audit,
            InTransaction inTransaction) {
        return inTransaction.run(
                RemoveFileUseCase.class, new RemoveFileService(files, store, uses, aftermath, audit));
    }

    /** Not one transaction each: a list of receipts is signed without the database. */
    @Bean
    LinkFilesUseCase linkFiles(LinkSignatures signatures, StoredFiles files, UnitOfWork unitOfWork, Clock clock) {
        return new LinkFilesService(signatures, files, unitOfWork, clock);
    }

    /** Not one transaction: it goes through everything, some hundred at a time. */
    @Bean
    SweepFilesUseCase sweepFiles(
            StoredFiles files,
            FileStore store,
            List<FileUses> uses,
            UnitOfWork unitOfWork,
            Aftermath aftermath,
            AuditTrail audit,
            Clock clock) {
        return new SweepFilesService(files, store, uses, unitOfWork, aftermath, audit, clock);
    }

    @Bean
    FileGauges fileGauges(StoredFiles files, FileStore store, UnitOfWork unitOfWork) {
        return new FileGauges(files, store, unitOfWork);
    }
}
