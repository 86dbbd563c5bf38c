/**
 * A chain to begin with: cri-containerd in nine steps, true and cited, with notes for its author.
 * It passes the check as it is, so that every later mistake is the author's own.
 */
export const chainTemplate = (
  id: string,
  order: number,
): string => `# A chain to begin with. It is valid: change it bit by bit, and run \`npm run check\` after each.
# Every text is in both languages; no space between Chinese and Latin. Every step has a source.
id: ${id}
order: ${order} # its place in the gallery: the order of history
name: ${id}
owner: containerd
title: { en: The point of this chain in one sentence, zh: 用一句话说出这条链路的要点 }
summary:
  en: Two or three sentences on what is special here.
  zh: 用两三句话说明它特别在哪里。
label: v1.0.0-beta.1 # what this form is called when there are variants

# Which versions it is true for. The references are tags or commits; the steps cite them.
covers:
  first: Kubernetes 1.9
  last: Kubernetes 1.9
  from: '2018-01' # no more precise than the source
  to: '2018-01'
  reference:
    kubernetes/kubernetes: v1.9.0
    containerd/cri: v1.0.0-beta.1
    containerd/containerd: v1.0.0
    opencontainers/runc: ${RUNC}

# Everyone who calls or is called. Daemons are there from the start; all others are spawned.
actors:
  - id: kubelet
    label: kubelet
    owner: kubernetes
    kind: daemon
    slot: asks
    about: { en: The node agent of Kubernetes., zh: Kubernetes的节点代理。 }
  - id: cri-containerd
    label: cri-containerd
    owner: kubernetes
    kind: daemon
    slot: speaks-cri
    listens: ['unix:///var/run/cri-containerd.sock']
    about:
      en: 'A daemon of its own: CRI server to the kubelet, client to containerd.'
      zh: 一个独立的守护进程：对kubelet是CRI服务端，对containerd是客户端。
  - id: containerd
    label: containerd
    owner: containerd
    kind: daemon
    slot: manages
    listens: ['unix:///run/containerd/containerd.sock']
    about: { en: 'It keeps content, snapshots and tasks.', zh: 它管内容、快照和任务。 }
  - id: shim
    label: containerd-shim
    owner: containerd
    kind: keeper
    slot: keeps
    about:
      en: One process per container, a child of containerd. It keeps the container when containerd restarts.
      zh: 每个容器一个进程，是containerd的子进程。containerd重启时由它守着容器。
  - id: runc
    label: runc
    owner: oci
    kind: command # a command exits before the scenario ends; the check insists
    slot: makes
    about: { en: 'A command: create and start are two runs of it.', zh: 是一条命令：create和start各运行一次。 }
  - id: app
    label: { en: your app, zh: 你的应用 }
    owner: you
    kind: container
    slot: container
    about: { en: The program from your image., zh: 你的镜像里的那个程序。 }
  - id: kernel
    label: { en: Linux kernel, zh: Linux内核 }
    owner: kernel
    kind: kernel
    slot: container
    about: { en: It makes namespaces and decides who adopts an orphan., zh: 由它创建Linux命名空间，也由它决定孤儿进程归谁收养。 }

# The short form: one arrow per hop. Every hop needs a step, every step names its hop.
hops:
  - id: cri
    from: kubelet
    to: cri-containerd
    say: { en: The kubelet speaks CRI over gRPC., zh: kubelet用gRPC讲CRI。 }
  - id: containerd
    from: cri-containerd
    to: containerd
    say: { en: cri-containerd calls containerd., zh: cri-containerd调用containerd。 }
  - id: shim
    from: containerd
    to: shim
    say: { en: containerd executes one shim per container., zh: containerd为每个容器执行一个shim。 }
  - id: runc
    from: shim
    to: runc
    say: { en: 'The shim executes runc, which makes the container and exits.', zh: shim执行runc；runc造好容器就退出。 }
  - id: container
    from: runc
    to: app
    say: { en: runc leaves a process behind that becomes the program., zh: runc留下一个进程，由它变成容器的程序。 }

scenarios:
  - id: start-container
    title: { en: Start one container, zh: 启动一个容器 }
    told:
      en: The pod's sandbox and the image are there. Many steps are left out.
      zh: Pod的沙箱和镜像都已备好。许多步骤从略。
    steps:
${STEPS}`;

const RUNC = '74a17296470088de3805e138d3d87c62e613dfc4';

const STEPS = `      - id: start-container # permanent, once published: people link to it
        phase: start
        hop: cri
        from: kubelet
        to: cri-containerd
        via: grpc
        call: runtime.RuntimeService/StartContainer # checked against content/apis
        label: StartContainer
        at: unix:///var/run/cri-containerd.sock
        until: runc-started # the caller waits until that step has happened
        say: # one sentence
          en: The kubelet asks cri-containerd to start the container.
          zh: kubelet请cri-containerd启动容器。
        why: # a paragraph
          en: It is made already, as a record; only now does it get processes.
          zh: 容器的记录已经建好；进程从现在才开始出现。
        sources:
          - { at: 'kubernetes/kubernetes@v1.9.0:pkg/kubelet/remote/remote_runtime.go#L201-L214', symbol: StartContainer }
          - { at: 'containerd/cri@v1.0.0-beta.1:pkg/server/container_start.go#L86-L127', symbol: startContainer }

      - id: task-create
        phase: start
        hop: containerd
        from: cri-containerd
        to: containerd
        via: grpc
        call: containerd.services.tasks.v1.Tasks/Create
        label: Tasks/Create
        at: unix:///run/containerd/containerd.sock
        until: runc-created
        say: { en: cri-containerd asks containerd for a task., zh: cri-containerd请containerd建一个task。 }
        why:
          en: In CRI creating and starting are two calls; in containerd both calls for the task fall into the second.
          zh: CRI把创建和启动分成两个调用；到了containerd，task的两个调用都落在后一个里。
        sources:
          - { at: 'containerd/cri@v1.0.0-beta.1:pkg/server/container_start.go#L129-L144', says: 'Create and start of the task, both in StartContainer' }
          - { at: 'containerd/containerd@v1.0.0:services/tasks/service.go#L123-L161', symbol: Create }

      - id: shim-start
        phase: start
        hop: shim
        from: containerd
        to: shim
        via: exec # exec and fork need the effect spawn
        call: containerd-shim -namespace k8s.io -workdir … -address /run/containerd/containerd.sock …
        label: containerd-shim
        say: { en: containerd executes a shim for this container., zh: containerd为这个容器执行一个shim。 }
        why:
          en: The socket address is made from the container ID, so there is one shim for each container.
          zh: 套接字地址由容器ID拼成，所以每个容器一个shim。
        effects: # what it changes on the machine
          - { do: spawn, actor: shim, parent: containerd, as: containerd-shim }
          - { do: listen, actor: shim, at: 'unix-abstract:///containerd-shim/k8s.io/<id>/shim.sock' }
          - { do: connect, actor: containerd, at: 'unix-abstract:///containerd-shim/k8s.io/<id>/shim.sock' }
        sources:
          - { at: 'containerd/containerd@v1.0.0:linux/runtime.go#L219-L225' }
          - { at: 'containerd/containerd@v1.0.0:linux/bundle.go#L119-L121', symbol: shimAddress }

      - id: runc-create
        phase: start
        hop: runc
        from: shim
        to: runc
        via: exec
        call: runc --root /run/containerd/runc/k8s.io … create --bundle … --pid-file …/init.pid <id>
        label: runc create
        until: runc-created
        say: { en: The shim executes runc create., zh: shim执行runc create。 }
        why:
          en: runc does not know that a pod exists; it only sees namespace paths in the spec.
          zh: runc不知道什么是Pod，它只看见规格里的Linux命名空间路径。
        effects:
          - { do: spawn, actor: runc, parent: shim, as: runc create }
        sources:
          - { at: 'containerd/containerd@v1.0.0:linux/proc/init.go#L174-L185' }
          - { at: 'opencontainers/runc@${RUNC}:create.go#L54-L73' }

      - id: runc-init
        phase: start
        hop: container
        from: runc
        to: app
        via: fork
        call: /proc/self/exe init
        label: runc init
        say: { en: runc init makes its own namespaces for mounts and PIDs., zh: runc init为挂载和PID新建自己的Linux命名空间。 }
        why:
          en: It joins the network, IPC and UTS namespaces of the sandbox, which is not drawn here.
          zh: 网络、IPC和UTS命名空间则加入沙箱的；沙箱这里没有画出。
        effects:
          - { do: spawn, actor: app, parent: runc, as: runc init }
          - { do: create-namespace, name: app-ns, types: [mnt, pid], for: app }
        sources:
          - { at: 'containerd/cri@v1.0.0-beta.1:pkg/server/container_create.go#L713-L721', symbol: setOCINamespaces }
          - { at: 'opencontainers/runc@${RUNC}:libcontainer/nsenter/nsexec.c#L804-L824' }

      - id: runc-created
        phase: start
        hop: runc
        from: runc
        to: shim
        via: exit # needs the effect exit, and a new parent for every child left behind
        call: exit_group(0)
        label: { en: runc create exits, zh: runc create退出 }
        say: { en: 'runc create exits, and the shim adopts the waiting process.', zh: runc create退出，shim收养等候中的进程。 }
        why:
          en: The shim has declared itself a sub-reaper, so it inherits the process and will learn its exit status.
          zh: shim已声明自己是收养者（subreaper），于是接手这个进程，将来由它得知退出码。
        effects:
          - { do: exit, actor: runc, code: 0 }
          - { do: reparent, actor: app, to: shim }
        sources:
          - { at: 'opencontainers/runc@${RUNC}:utils_linux.go#L325-L341', symbol: run }
          - { at: 'containerd/containerd@v1.0.0:cmd/containerd-shim/shim_linux.go#L22-L25', symbol: setupSignals }

      - id: runc-start
        phase: start
        hop: runc
        from: shim
        to: runc
        via: exec
        call: runc --root /run/containerd/runc/k8s.io … start <id>
        label: runc start
        until: runc-started
        say: { en: 'The shim executes runc start, and the process may go on.', zh: shim执行runc start，等候的进程可以继续。 }
        why:
          en: This runc is a new process. It finds the container by its ID in the state directory under --root.
          zh: 这个runc是新进程，凭ID在--root下的状态目录里找到容器。
        effects:
          - { do: spawn, actor: runc, parent: shim, as: runc start }
        sources:
          - { at: 'opencontainers/runc@${RUNC}:libcontainer/container_linux.go#L268-L284', symbol: exec }

      - id: app-runs
        phase: start
        hop: container
        from: app
        to: kernel
        via: syscall
        call: execve(args[0])
        label: execve
        say: { en: 'runc init becomes your program, with the same PID.', zh: runc init变成你的程序，PID不变。 }
        why:
          en: runc start starts no process. The one that runs now was made by runc create.
          zh: runc start并不启动进程。此刻运行的进程，是runc create造出来的。
        effects:
          - { do: exec, actor: app, as: your program }
        sources:
          - { at: 'opencontainers/runc@${RUNC}:libcontainer/standard_init_linux.go#L194-L196', symbol: Init }

      - id: runc-started
        phase: start
        hop: runc
        from: runc
        to: shim
        via: exit
        call: exit_group(0)
        label: { en: runc start exits, zh: runc start退出 }
        say: { en: runc start exits. No runc is left on the machine., zh: runc start退出。机器上再没有runc。 }
        why:
          en: The shim stays and keeps the container, whatever becomes of containerd.
          zh: shim留下来守着容器，不管containerd怎样。
        effects:
          - { do: exit, actor: runc, code: 0 }
        sources:
          - { at: 'opencontainers/runc@${RUNC}:libcontainer/container_linux.go#L268-L284', symbol: exec }
`;
