package dev.busmanager.adapter.rest.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import dev.busmanager.domain.identity.AccountId;
import dev.busmanager.domain.identity.SessionId;
import java.text.ParseException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Tokens as the wire knows them: JWT, HS256. The token only names a session; whether that is still good, and what its
 * owner may do, is read from the database. Role and profile are in it for clients that look inside.
 */
@Component
class AccessTokens {

    private final MACSigner signer;
    private final List<JWSVerifier> verifiers = new ArrayList<>();
    private final Clock clock;

    /** Tokens signed with the previous secret stay valid, so that a secret can be changed without a day off. */
    AccessTokens(TokenSecrets secrets, Clock clock) throws JOSEException {
        this.clock = clock;
        signer = new MACSigner(secrets.current());
        verifiers.add(new MACVerifier(secrets.current()));
        if (secrets.previous() != null) verifiers.add(new MACVerifier(secrets.previous()));
    }

    String issue(SessionToken token) {
        var claims = new JWTClaimsSet.Builder()
                .subject(token.account().toString())
                .claim("sid", token.session().toString())
                .claim("role", token.role())
                .claim("profile_id", token.profile().toString())
                .expirationTime(Date.from(token.expiresAt()))
                .build();
        var jwt = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims);
        try {
            jwt.sign(signer);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return jwt.serialize();
    }

    /** Nothing when it is not ours, was tampered with, or has run out. */
    Optional<Read> read(String token) {
        try {
            var jwt = SignedJWT.parse(token);
            if (!JWSAlgorithm.HS256.equals(jwt.getHeader().getAlgorithm()) || !isOurs(jwt)) return Optional.empty();
            var claims = jwt.getJWTClaimsSet();
            var expires = claims.getExpirationTime();
            if (expires == null || !expires.toInstant().isAfter(clock.instant())) return Optional.empty();
            return Optional.of(new Read(
                    new AccountId(UUID.fromString(claims.getSubject())),
                    new SessionId(UUID.fromString(claims.getStringClaim("sid")))));
        } catch (ParseException | JOSEException | IllegalArgumentException | NullPointerException _) {
            return Optional.empty();
        }
    }

    private boolean isOurs(SignedJWT jwt) throws JOSEException {
        for (var verifier : verifiers) if (jwt.verify(verifier)) return true;
        return false;
    }

    record Read(AccountId account, SessionId session) {}
}
